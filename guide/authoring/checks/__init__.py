"""What must hold across pages."""
