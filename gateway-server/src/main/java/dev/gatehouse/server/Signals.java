package dev.gatehouse.server;

/** What happens on SIGTERM and SIGINT: the JVM runs its hooks, and ends with 143 or 130. */
final class Signals {

    private Signals() {}

    static void closeWhenToldToStop(Server server, Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, console), "gatehouse-stop"));
    }

    private static void stop(Server server, Console console) {
        if (!server.isClosed()) {
            server.close();
            console.say("Gatehouse has stopped");
        }
    }
}
