package dev.dateline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time that a thread was given by the processor: what else runs on the machine does not lengthen it. */
public final class ProcessorTime {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Milliseconds of processor time that something takes in this thread. */
    public static double millisOf(Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
