"""Measures one run of a command: measure.py RESULTS INPUT COMMAND [ARGUMENT…]

Runs the command with INPUT as its standard input and throws its output away. Adds a line to RESULTS: wall
time and processor time (user and system) in seconds, and peak memory in KiB. Exit codes 0 and 3 (Casus's
"done, but some inputs were rejected") are good; any other ends the benchmark.
"""
import os
import subprocess
import sys
import time

results, source, command = sys.argv[1], sys.argv[2], sys.argv[3:]
with open(source, "rb") as given:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=given, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
code = os.waitstatus_to_exitcode(status)
if code not in (0, 3):
    sys.exit("bench: %s ended with %d" % (" ".join(command), code))
with open(results, "a") as list_of_runs:
    list_of_runs.write("%.4f %.4f %d\n" % (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss))
