package org.zhiyuan.store.jpa.internal;

import java.util.List;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;

/**
 * Refuses a database that was written under another field key: with a lost key made anew, old values could not be read, and a person
 * could be on
 * file twice. The first start seals a known text into the database, every later one opens it.
 */
public final class KeyCheck {

    private static final String KIND = "KeyCheck";
    private static final String KNOWN = "zhiyuan";

    private final JpaUnitOfWork units;
    private final FieldCipher cipher;

    public KeyCheck(JpaUnitOfWork units, FieldCipher cipher) {
        this.units = units;
        this.cipher = cipher;
    }

    /** @throws IllegalStateException if the key is not the one the database was written under */
    public void check() {
        List<?> sealed = units.reading(em -> em.createNativeQuery("SELECT sealed FROM key_check WHERE id = 1").getResultList());
        if (sealed.isEmpty()) {
            units.writing(em -> em.createNativeQuery("INSERT INTO key_check (id, sealed) VALUES (1, ?1)")
                    .setParameter(1, cipher.encrypt(KIND, KNOWN)).executeUpdate());
        } else if (!KNOWN.equals(cipher.decrypt(KIND, (String) sealed.get(0)))) {
            throw new IllegalStateException("keys/field.key is not the key that this database was written under");
        }
    }
}
