"""The records that content compiles to: what a page, signal, step, contact or flow *is*."""
