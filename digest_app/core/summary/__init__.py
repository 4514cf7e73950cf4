"""From a text to the sentences that carry it: splitting, ranking, and several articles together."""

import os

# Before NumPy is first imported: on matrices as small as ours further threads cost more than they bring, and sums
# that are parted among threads may differ in the last digit from one machine to the next.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
