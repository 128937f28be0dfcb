package dev.dateline.http;

import jakarta.inject.Singleton;

/** Whether the requests at hand are made by the warm-up before a snapshot: these are neither logged nor counted. */
@Singleton
public class WarmupState {

    private volatile boolean isRunning;

    boolean isRunning() {
        return isRunning;
    }

    /** Says whether the warm-up is running. */
    public void setRunning(boolean isRunning) {
        this.isRunning = isRunning;
    }
}
