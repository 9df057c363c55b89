"""What every part leans on and no visitor sees: queues and the worker, outgoing mail, private files, rate limits."""
