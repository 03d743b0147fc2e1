"""Scanner: stands for the scan for malware in stage local, and is deployed nowhere else."""
