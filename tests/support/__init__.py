"""What tests share: builders, fakes, odd texts."""
