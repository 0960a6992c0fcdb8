package dev.gatehouse.flow.worker;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Virtual threads by reflection, since the code is compiled for JDK 17, which has none. */
final class VirtualThreads {

    private static final @Nullable MethodHandle NEW_EXECUTOR = find();

    private VirtualThreads() {}

    /** An executor with one virtual thread a task; empty on a JDK older than 21. */
    static Optional<ExecutorService> executor(String name) {
        if (NEW_EXECUTOR == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((ExecutorService) NEW_EXECUTOR.invokeExact(name + "-"));
        } catch (Throwable impossible) {
            throw new IllegalStateException("This JDK has virtual threads but cannot make them", impossible);
        }
    }

    private static @Nullable MethodHandle find() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandle make = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual));
            MethodHandle name =
                    lookup.findVirtual(ofVirtual, "name", MethodType.methodType(ofVirtual, String.class, long.class));
            MethodHandle factory = lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
            MethodHandle executor = lookup.findStatic(
                    Executors.class,
                    "newThreadPerTaskExecutor",
                    MethodType.methodType(ExecutorService.class, ThreadFactory.class));
            MethodHandle builderNamed = MethodHandles.insertArguments(name, 2, 1L);
            MethodHandle named = MethodHandles.foldArguments(builderNamed, make);
            MethodHandle made = MethodHandles.filterReturnValue(
                    named, factory.asType(MethodType.methodType(ThreadFactory.class, ofVirtual)));
            return MethodHandles.filterReturnValue(made, executor);
        } catch (ReflectiveOperationException olderJdk) {
            return null;
        }
    }
}
