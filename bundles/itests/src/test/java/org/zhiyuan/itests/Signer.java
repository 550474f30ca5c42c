package org.zhiyuan.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Somebody who signs plugins, with a key and certificate from the JDK's keytool. */
final class Signer {

    private static final String PASSWORD = "made-in-the-test";

    private final KeyStore.PrivateKeyEntry key;

    Signer(String name) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "keys-")
                .resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-validity",
                        "2")
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no key");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        key = (KeyStore.PrivateKeyEntry) store.getEntry("key", new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
    }

    byte[] certificate() throws GeneralSecurityException {
        return key.getCertificate().getEncoded();
    }

    Path sign(Path jar) throws IOException {
        Path signed = Files.createTempFile(Path.of("target").toAbsolutePath(), "signed", ".jar");
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(key).build().sign(in, out);
        }
        return signed;
    }
}
