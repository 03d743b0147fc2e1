"""The whole product on one machine: `make run` deploys the real stack into an emulator of AWS."""
