"""What the town must publish: legal acts first."""
