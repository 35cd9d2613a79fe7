import GRDB

/// The tables of the history, and how older ones become newer ones.
///
/// A migration that has shipped never changes; a new one is added below it.
enum HistorySchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 runs, files and publications") { db in
      try db.execute(sql: runs)
      try db.execute(sql: plans)
      try db.execute(sql: files)
      try db.execute(sql: publications)
    }
    return migrator
  }

  private static let runs = """
    CREATE TABLE run (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      case_folder TEXT NOT NULL,
      started REAL NOT NULL,
      ended REAL NOT NULL,
      version TEXT NOT NULL,
      options TEXT NOT NULL,
      input_sha256 TEXT,
      warnings TEXT NOT NULL,
      changes TEXT NOT NULL,
      exit_code INTEGER,
      failure TEXT
    ) STRICT;
    CREATE INDEX run_by_case ON run (case_folder, number);
    """

  /// A row for each run that made a plan.
  private static let plans = """
    CREATE TABLE plan (
      run INTEGER PRIMARY KEY REFERENCES run (number) ON DELETE CASCADE,
      status TEXT NOT NULL,
      unplaced INTEGER NOT NULL, tier INTEGER NOT NULL, quality INTEGER NOT NULL,
      unplaced_bound INTEGER NOT NULL, tier_bound INTEGER NOT NULL, quality_bound INTEGER NOT NULL,
      gap REAL NOT NULL,
      solver TEXT NOT NULL,
      remark TEXT,
      stopped_by TEXT,
      students INTEGER NOT NULL,
      placed INTEGER NOT NULL,
      unmet TEXT NOT NULL,
      undelivered TEXT
    ) STRICT;
    """

  /// Contents are stored once, by their digest: a file that stays the same costs one row a night.
  private static let files = """
    CREATE TABLE content (
      sha256 TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      deflated BLOB NOT NULL
    ) STRICT;
    CREATE TABLE run_file (
      run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
      role TEXT NOT NULL CHECK (role IN ('input', 'output')),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL REFERENCES content (sha256),
      PRIMARY KEY (run, role, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_file_by_content ON run_file (sha256);
    """

  private static let publications = """
    CREATE TABLE publication (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      run INTEGER NOT NULL REFERENCES plan (run) ON DELETE CASCADE,
      published REAL NOT NULL,
      person TEXT NOT NULL
    ) STRICT;
    CREATE INDEX publication_by_run ON publication (run);
    """
}
