"""Real servers for the tests: unprivileged children of the test run, in temporary folders, on sockets or loopback."""
