package dev.gatehouse.flow.listen;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Sets up TLS by the name that a client calls, and tells what the client has shown. */
final class TlsSetup {

    private final TlsIdentities identities;
    private final Map<TlsIdentity, SslContext> contexts = new ConcurrentHashMap<>();

    TlsSetup(TlsIdentities identities) {
        this.identities = identities;
    }

    ChannelHandler handler() {
        return new SniHandler(
                (@Nullable String name) -> contexts.computeIfAbsent(identities.of(name), TlsSetup::context));
    }

    private static SslContext context(TlsIdentity identity) {
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(identity.certificate().certificate());
        chain.addAll(identity.certificate().issuers());
        try {
            return SslContextBuilder.forServer(identity.certificate().key(), chain)
                    .sslProvider(SslProvider.JDK)
                    .trustManager(new AnyClient())
                    .clientAuth(clientAuth(identity.asked()))
                    .protocols(identity.protocols())
                    .build();
        } catch (SSLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ClientAuth clientAuth(TlsIdentity.Asked asked) {
        return switch (asked) {
            case NOTHING -> ClientAuth.NONE;
            case CERTIFICATE -> ClientAuth.OPTIONAL;
            case CERTIFICATE_OR_NOTHING -> ClientAuth.REQUIRE;
        };
    }

    static boolean isOn(Channel channel) {
        return channel.pipeline().get(SslHandler.class) != null;
    }

    static @Nullable X509Certificate clientCertificate(Channel channel) {
        SslHandler tls = channel.pipeline().get(SslHandler.class);
        if (tls == null) {
            return null;
        }
        try {
            Certificate[] shown = tls.engine().getSession().getPeerCertificates();
            return shown.length > 0 && shown[0] instanceof X509Certificate certificate ? certificate : null;
        } catch (SSLPeerUnverifiedException nothingShown) {
            return null;
        }
    }
}
