package org.zhiyuan.runtime.internal.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Keys and certificates of nobody, made by the JDK's own keytool; all begin with the year 2026. */
final class Keys {

    private static final char[] PASSWORD = "made-in-the-test".toCharArray();

    private final Path file;

    Keys(Path folder) {
        file = folder.resolve("keys.p12");
    }

    /** @param issuer who signs the certificate, null for the key itself */
    Keys with(String alias, String issuer, int days, String... extensions) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-Duser.timezone=Asia/Shanghai",
                "-J-Dfile.encoding=UTF-8",
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + alias + ", O=试验, C=CN",
                "-startdate",
                "2026/01/01 00:00:00",
                "-validity",
                String.valueOf(days)));
        if (issuer != null) {
            command.addAll(List.of("-signer", issuer));
        }
        Arrays.stream(extensions).forEach(extension -> command.addAll(List.of("-ext", extension)));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
        return this;
    }

    KeyStore.PrivateKeyEntry entry(String alias) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return (KeyStore.PrivateKeyEntry) store.getEntry(alias, new KeyStore.PasswordProtection(PASSWORD));
    }

    X509Certificate certificate(String alias) throws IOException, GeneralSecurityException {
        return (X509Certificate) entry(alias).getCertificate();
    }

    CertPath path(String alias) throws IOException, GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertPath(Arrays.asList(entry(alias).getCertificateChain()));
    }

    byte[] der(String alias) throws IOException, GeneralSecurityException {
        return certificate(alias).getEncoded();
    }

    byte[] pem(String... aliases) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String alias : aliases) {
            out.writeBytes((alias + "\n-----BEGIN CERTIFICATE-----\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(der(alias)));
            out.writeBytes("\n-----END CERTIFICATE-----\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
