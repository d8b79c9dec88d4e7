// The self-check of tests.
