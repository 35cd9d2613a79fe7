"""Real processes, of a second at most."""

import tempfile
import time
import unittest
from pathlib import Path

from peerbench.process import follow


class Follow(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.log = Path(folder.name) / "log.txt"
        self.heard = []

    def run_shell(self, script, kill_after):
        return follow(["sh", "-c", script], self.log, lambda t, line: self.heard.append((t, line)), kill_after)

    def test_lines_come_at_their_time_and_stand_in_the_log(self):
        ended = self.run_shell("echo first; sleep 0.3; echo second; exit 3", kill_after=20)
        self.assertEqual([line for _, line in self.heard], ["first", "second"])
        self.assertGreater(self.heard[1][0] - self.heard[0][0], 0.2)
        self.assertEqual((ended.code, ended.was_killed), (3, False))
        self.assertGreater(ended.peak_megabytes, 0)
        self.assertEqual(self.log.read_bytes().split(), [b"first", b"second"])

    def test_who_does_not_end_is_ended(self):
        began = time.monotonic()
        ended = self.run_shell("echo begun; exec sleep 30", kill_after=0.5)
        self.assertTrue(ended.was_killed)
        self.assertLess(time.monotonic() - began, 10)
        self.assertEqual([line for _, line in self.heard], ["begun"])


if __name__ == "__main__":
    unittest.main()
