// SPDX-License-Identifier: MIT
#include <cstdio>
#include <ctime>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Usage: bench-run REPORT PROGRAM ARGUMENTS... Runs PROGRAM and writes what it cost to the file
// REPORT, as JSON. A small program of its own: the kernel counts the memory of who starts a
// process, until exec, as that process's, and Python has more than some that are measured.

namespace {

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench-run REPORT PROGRAM ARGUMENTS...\n", stderr);
        return 2;
    }
    const double begin = now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        std::perror(argv[2]);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        std::perror("bench-run");
        return 1;
    }
    const double end = now();

    std::FILE *report = std::fopen(argv[1], "w");
    if (!report) {
        std::perror(argv[1]);
        return 1;
    }
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::fprintf(report,
                 "{\"seconds\": %.6f, \"cpu\": %.6f, \"peakMiB\": %.2f, \"waits\": %ld, "
                 "\"code\": %d}\n",
                 end - begin, seconds(usage.ru_utime) + seconds(usage.ru_stime),
                 double(usage.ru_maxrss) / 1024, usage.ru_nvcsw, code);
    return std::fclose(report) == 0 ? 0 : 1;
}
