"""The hospitals, read once from the file that lies beside this one."""

import json
from pathlib import Path
from typing import Any

_READ = json.loads((Path(__file__).parent / "configuration.json").read_text())
ORGANIZATIONS: dict[str, dict[str, Any]] = _READ["organizations"]
KINDS: dict[str, str | None] = _READ["kinds"]
WITH_RECORDS = [name for name, each in ORGANIZATIONS.items() if each["has_records"]]
