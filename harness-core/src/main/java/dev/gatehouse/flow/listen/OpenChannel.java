package dev.gatehouse.flow.listen;

/** A connection that the listener has to end before it is closed. Every method from any thread. */
interface OpenChannel {

    /** Closes at once unless the client waits for something; then after that. */
    void closeWhenIdle();

    /** Closes the socket, whatever goes on. */
    void abort();
}
