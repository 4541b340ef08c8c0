"""Walking a referral flowchart."""
