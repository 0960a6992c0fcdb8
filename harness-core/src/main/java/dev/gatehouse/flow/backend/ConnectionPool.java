package dev.gatehouse.flow.backend;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;

/** Open connections, made on first use because most gateways never call over HTTP. */
final class ConnectionPool implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 512;

    /** Looking whether the other side has closed an idle connection costs a millisecond, so not on every call. */
    private static final TimeValue LOOK_AFTER = TimeValue.ofMilliseconds(100);

    private final LazyTls tls;
    private @Nullable PoolingHttpClientConnectionManager manager;
    private boolean closed;

    ConnectionPool(LazyTls tls) {
        this.tls = tls;
    }

    synchronized PoolingHttpClientConnectionManager manager() {
        if (closed) {
            throw Faults.network("The gateway is closed");
        }
        if (manager == null) {
            manager = PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(MOST_CONNECTIONS)
                    .setMaxConnPerRoute(MOST_CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setValidateAfterInactivity(LOOK_AFTER)
                            .build())
                    .setTlsSocketStrategy(tls)
                    .build();
        }
        return manager;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (manager != null) {
            manager.close(CloseMode.IMMEDIATE);
        }
    }
}
