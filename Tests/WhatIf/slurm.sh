#!/usr/bin/env bash
# A real one-node Slurm from Debian's packages runs an array of 40 shards; one task is killed and run again. The merge
# has to be the same, byte for byte, as a run without shards.
#
#   Tests/WhatIf/slurm.sh PLACER
#
# Needs root, for the daemons; what is missing is installed with apt-get. Everything lies in one folder that goes
# at the end, and only processes that were started here are ended.
set -euo pipefail
placer=$(realpath "${1:?give the placer command}")
root=$(realpath "$(dirname "$0")/../..")
tasks=40
work=$(mktemp -d /tmp/placer-slurm.XXXXXX)
chmod 755 "$work"
pids=()

finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

step() { printf '\n== %s\n' "$*"; }
fail() {
  echo "FAILED: $*"
  tail -20 "$work"/*.log 2>/dev/null || true
  exit 1
}

step "Slurm on this machine"
if ! command -v slurmctld slurmd munged sbatch >/dev/null; then
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    slurmctld slurmd slurm-client munge >"$work/apt.log" 2>&1 || fail "apt-get cannot install Slurm"
fi
host=$(hostname -s)
export SLURM_CONF="$work/slurm.conf"
mkdir -p "$work"/{state,spool,munge}
dd if=/dev/urandom of="$work/munge/key" bs=1024 count=1 status=none
chown -R munge: "$work/munge"
chmod 755 "$work/munge"
chmod 400 "$work/munge/key"
runuser -u munge -- munged --foreground --key-file="$work/munge/key" \
  --socket="$work/munge/socket" --pid-file="$work/munge/pid" --log-file="$work/munge/log" \
  --seed-file="$work/munge/seed" >"$work/munged.log" 2>&1 &
pids+=($!)
cat >"$SLURM_CONF" <<CONF
ClusterName=placer
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
MpiDefault=none
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=4096 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
for _ in $(seq 50); do [ -S "$work/munge/socket" ] && break; sleep 0.2; done
[ -S "$work/munge/socket" ] || fail "munged does not start"
slurmctld -D -c >"$work/ctld-out.log" 2>&1 &
pids+=($!)
slurmd -D >"$work/slurmd-out.log" 2>&1 &
pids+=($!)
for _ in $(seq 100); do
  [ "$(sinfo -h -o %t 2>/dev/null)" = idle ] && break
  sleep 0.3
done
[ "$(sinfo -h -o %t)" = idle ] || fail "the node does not come up: $(sinfo -h -o '%t %E')"
sinfo

step "a study of $tasks scenarios, in one run"
cat >"$work/scenarios.yaml" <<YAML
scenarios:
  - name: slots
    sweep: {share: ["10%", "20%", "30%", "40%", "50%"], slots: 1..4, duo: [never, allowed]}
    policy: {duo.default: \$duo}
    changes:
      - {file: mentors, share: \$share, seed: 1, set: {capacity: +\$slots}}
YAML
"$placer" whatif "$root/Fixtures/tiny" "$work/scenarios.yaml" --output "$work/direct" --quiet

step "the same as an array of $tasks tasks; one is killed"
"$placer" whatif "$root/Fixtures/tiny" "$work/scenarios.yaml" --output "$work/shards" --plan "$tasks" --quiet
# Each task waits a moment first, so that one can be caught in the middle.
cat >"$work/placer-slow" <<SLOW
#!/bin/sh
if [ "\$SLURM_ARRAY_TASK_ID" = 17 ] && [ ! -e "$work/killed" ]; then
  touch "$work/caught"
  sleep 60
fi
exec "$placer" "\$@"
SLOW
chmod +x "$work/placer-slow"
cd "$work"
job=$(PLACER="$work/placer-slow" sbatch --parsable --mem=64M --array=1-$tasks "$root/Examples/slurm/whatif.sbatch" "$work/shards")
echo "job $job"
for _ in $(seq 600); do [ -e "$work/caught" ] && break; sleep 0.2; done
[ -e "$work/caught" ] || fail "task 17 does not start"
touch "$work/killed"
scancel --signal=KILL --full "${job}_17"
for _ in $(seq 600); do
  [ -z "$(squeue -h -j "$job" 2>/dev/null)" ] && break
  sleep 0.5
done
[ -z "$(squeue -h -j "$job" 2>/dev/null)" ] || fail "the array does not end"
answers=$(find "$work/shards" -name 'answer-*.json' | wc -l)
echo "answers: $answers of $tasks"
[ "$answers" = $((tasks - 1)) ] || fail "expected one answer to be missing"

step "the merge names the missing task"
status=0
"$placer" whatif "$work/shards" --merge --output "$work/merged" 2>"$work/refusal.txt" || status=$?
cat "$work/refusal.txt"
[ "$status" = 66 ] || fail "exit code $status"
grep -q -- "--array=17" "$work/refusal.txt" || fail "task 17 is not named"

step "resubmitted, merged, compared"
PLACER="$placer" sbatch --wait --mem=64M --array=17 "$root/Examples/slurm/whatif.sbatch" "$work/shards"
"$placer" whatif "$work/shards" --merge --output "$work/merged" --quiet
diff -r "$work/direct" "$work/merged" || fail "the merge differs from the direct run"
files=$(find "$work/merged" -type f | wc -l)
[ "$files" -ge 3 ] || fail "only $files files"

printf '\n%s\n' "$tasks tasks, one killed and run again: $files files, the same as those of one run"
