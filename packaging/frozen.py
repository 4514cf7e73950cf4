"""Where the bundle starts: the application, or one module where the reading worker is started as `-P -m NAME`."""

import runpy
import sys

if __name__ == "__main__":
    if sys.argv[1:3] == ["-P", "-m"]:
        module = sys.argv[3]
        sys.argv[:] = [module, *sys.argv[4:]]
        runpy.run_module(module, run_name="__main__")
    else:
        from digest_app.__main__ import main

        main()
