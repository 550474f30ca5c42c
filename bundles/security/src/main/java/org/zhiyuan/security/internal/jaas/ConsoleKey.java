package org.zhiyuan.security.internal.jaas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.security.internal.SecretFiles;

/** The key that opens the console to whoever may read the state folder, and so may do anything already. */
public final class ConsoleKey {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleKey.class);
    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final FutureTask<PublicKey> key;

    /** @param state the folder that survives; the key is made in it when it is missing, beside the start and not in its way */
    public ConsoleKey(Path state) {
        Path file = state.resolve("keys").resolve("console.key");
        key = new FutureTask<>(() -> Files.exists(file) ? read(file) : make(file));
        Thread thread = new Thread(key, "zhiyuan-console-key");
        thread.setDaemon(true);
        thread.start();
    }

    private static PublicKey make(Path file) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        String text = BEGIN
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + END;
        SecretFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
        return pair.getPublic();
    }

    private static PublicKey read(Path file) throws IOException, GeneralSecurityException {
        String text = Files.readString(file, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----", "");
        KeyFactory factory = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey pair = (RSAPrivateCrtKey) factory.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
        return factory.generatePublic(new RSAPublicKeySpec(pair.getModulus(), pair.getPublicExponent()));
    }

    /** @throws LoginException if there is no usable key */
    boolean is(PublicKey other) throws LoginException {
        try {
            return key.get().equals(other);
        } catch (ExecutionException e) {
            LOG.error("The console's key is unusable", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new FailedLoginException("the console's key is unusable");
    }
}
