package org.zhiyuan.store.jpa.internal.body;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts sensitive values (AES-256-GCM, a random nonce each) and makes their blind index (HMAC-SHA-256); the only place that does. */
public final class FieldCipher {

    private static final String MARK = "v1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final SecretKeySpec indexKey;

    public FieldCipher(FieldKeys keys) {
        this.key = new SecretKeySpec(keys.encryption(), "AES");
        this.indexKey = new SecretKeySpec(keys.index(), "HmacSHA256");
    }

    /** @param kind of value, bound to it, so that a phone can't be put where an ID number was */
    public String encrypt(String kind, String value) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, kind);
            byte[] sealed = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return MARK + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be encrypted", e);
        }
    }

    /** @throws IllegalStateException if the text was changed, is of another kind, or was written under another key */
    public String decrypt(String kind, String text) {
        if (!text.startsWith(MARK)) {
            throw new IllegalStateException("a field that must be encrypted is not");
        }
        try {
            byte[] whole = Base64.getDecoder().decode(text.substring(MARK.length()));
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), kind);
            return new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "a field could not be decrypted; is keys/field.key the one it was written under?", e);
        }
    }

    /** The same for the same value, and telling nothing of it without the key; 43 characters. */
    public String blindIndex(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a blind index could not be made", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String kind) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kind.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
