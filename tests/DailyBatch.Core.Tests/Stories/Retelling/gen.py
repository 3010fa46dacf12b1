import re
# a very long one: two thousand words, written out by hand below
