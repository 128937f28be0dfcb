package dev.dateline.http;

/** A failure as a log may show it: its kind and its stack, but not its message, which may quote an article. */
final class QuietFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuietFailure(Throwable failure) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
    }
}
