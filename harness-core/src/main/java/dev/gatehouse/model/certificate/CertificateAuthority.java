package dev.gatehouse.model.certificate;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/**
 * An authority that issues certificates for tests; its keys are made when it is made, and are never written anywhere.
 *
 * <pre>{@code
 * CertificateAuthority authority = CertificateAuthority.create("partners");
 * KeyedCertificate client = authority.issueClient("CN=partner-7", Validity.ALWAYS);
 * String truststore = authority.certificatePem();
 * }</pre>
 *
 * <p>Keys are of the curve P-256, signatures ECDSA with SHA-256. Safe for use by several threads.
 */
public final class CertificateAuthority {

    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid("1.2.840.10045.4.3.2"));
    private static final int SERIAL_BITS = 120;

    private final KeyedCertificate own;

    private CertificateAuthority(KeyedCertificate own) {
        this.own = own;
    }

    /** A new authority of its own, valid {@link Validity#ALWAYS}. */
    public static CertificateAuthority create(String commonName) {
        return create(new X500Principal("CN=" + commonName), Validity.ALWAYS);
    }

    /** A new authority of its own. */
    public static CertificateAuthority create(X500Principal subject, Validity validity) {
        KeyPair keys = keys();
        byte[] extensions = Extensions.ofAuthority(keys.getPublic());
        X509Certificate certificate =
                signed(new Unsigned(subject, subject, validity, keys, extensions), keys.getPrivate());
        return new CertificateAuthority(new KeyedCertificate(certificate, keys.getPrivate(), List.of()));
    }

    /** What the other side has to trust. */
    public X509Certificate certificate() {
        return own.certificate();
    }

    /** What the other side has to trust, as PEM text: the content of a truststore. */
    public String certificatePem() {
        return own.certificatePem();
    }

    /**
     * A certificate for a server.
     *
     * @param names DNS names, which may begin with {@code *.}, or IPv4 addresses; at least one
     */
    public KeyedCertificate issueServer(List<String> names) {
        KeyPair keys = keys();
        byte[] extensions =
                Extensions.ofServer(names, keys.getPublic(), own.certificate().getPublicKey());
        return issue(new X500Principal("CN=" + names.get(0)), Validity.ALWAYS, keys, extensions);
    }

    /**
     * A certificate by which a client shows who it is.
     *
     * @param subject a distinguished name, as {@code CN=partner-7,O=Example}
     */
    public KeyedCertificate issueClient(String subject, Validity validity) {
        KeyPair keys = keys();
        byte[] extensions =
                Extensions.ofClient(keys.getPublic(), own.certificate().getPublicKey());
        return issue(new X500Principal(subject), validity, keys, extensions);
    }

    /**
     * A client's certificate that nobody vouches for but itself, as those are that API Gateway generates.
     *
     * @param subject a distinguished name, as {@code C=US,L=Seattle,CN=ApiGateway}
     */
    public static KeyedCertificate selfSignedClient(String subject, Validity validity) {
        KeyPair keys = keys();
        X500Principal name = new X500Principal(subject);
        byte[] extensions = Extensions.ofClient(keys.getPublic(), keys.getPublic());
        X509Certificate certificate = signed(new Unsigned(name, name, validity, keys, extensions), keys.getPrivate());
        return new KeyedCertificate(certificate, keys.getPrivate(), List.of());
    }

    private KeyedCertificate issue(X500Principal subject, Validity validity, KeyPair keys, byte[] extensions) {
        X500Principal issuer = own.certificate().getSubjectX500Principal();
        X509Certificate certificate = signed(new Unsigned(subject, issuer, validity, keys, extensions), own.key());
        return new KeyedCertificate(certificate, keys.getPrivate(), List.of(own.certificate()));
    }

    private static X509Certificate signed(Unsigned unsigned, PrivateKey issuer) {
        byte[] content = unsigned.der();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(issuer);
            signature.update(content);
            byte[] whole = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(0, signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only written
    private record Unsigned(
            X500Principal subject, X500Principal issuer, Validity validity, KeyPair keys, byte[] extensions) {

        byte[] der() {
            return Der.sequence(
                    Der.tagged(0, Der.integer(BigInteger.TWO)),
                    Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS)),
                    ECDSA_WITH_SHA256,
                    issuer.getEncoded(),
                    Der.sequence(Der.time(validity.notBefore()), Der.time(validity.notAfter())),
                    subject.getEncoded(),
                    keys.getPublic().getEncoded(),
                    Der.tagged(3, extensions));
        }
    }
}
