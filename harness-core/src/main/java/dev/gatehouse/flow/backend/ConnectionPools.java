package dev.gatehouse.flow.backend;

import dev.gatehouse.model.certificate.KeyedCertificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The open connections, apart by what was agreed on when they were opened: who is trusted, and who the gateway is. */
final class ConnectionPools implements AutoCloseable {

    private final List<X509Certificate> trusted;
    private final Map<Key, ConnectionPool> pools = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Pools that trust these authorities beside the public ones. */
    ConnectionPools(List<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    ConnectionPool pool(boolean verifyTls, @Nullable KeyedCertificate identity) {
        if (closed) {
            throw Faults.network("The gateway is closed");
        }
        return pools.computeIfAbsent(
                new Key(verifyTls, identity),
                key -> new ConnectionPool(new LazyTls(key.verifyTls(), trusted, key.identity())));
    }

    @Override
    public void close() {
        closed = true;
        pools.values().forEach(ConnectionPool::close);
    }

    private record Key(boolean verifyTls, @Nullable KeyedCertificate identity) {}
}
