"""Runs a command and writes what it took, as the system accounts for it: measure.py RESULT COMMAND [ARG ...]"""
import json
import resource
import subprocess
import sys
import time

started = time.perf_counter()
code = subprocess.run(sys.argv[2:]).returncode
seconds = time.perf_counter() - started
used = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
with open(sys.argv[1], "w") as result:
    json.dump({"code": code, "seconds": seconds, "cpu": used.ru_utime + used.ru_stime, "peakBytes": peak}, result)
