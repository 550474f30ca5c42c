package org.zhiyuan.store.jpa.internal;

import java.io.IOException;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.body.FieldKeys;

/**
 * Refuses a database that was written under another field key: with a lost key made anew, old values could not be read, and a person
 * could be on file twice. The first start seals a known text into the database, every later one opens it; and a key that was kept
 * belongs to a database that is sealed.
 */
public final class KeyCheck {

    private static final String KIND = "KeyCheck";
    private static final String KNOWN = "zhiyuan";

    private final JpaUnitOfWork units;
    private final FieldCipher cipher;
    private final FieldKeys keys;

    public KeyCheck(JpaUnitOfWork units, FieldCipher cipher, FieldKeys keys) {
        this.units = units;
        this.cipher = cipher;
        this.keys = keys;
    }

    /** Checks as the platform starts; a key that does not fit ends the process. */
    public void start() throws IOException {
        UnfitState.orRefuse(() -> {
            check();
            return null;
        });
    }

    /** @throws UnfitState if the key is not the one the database was written under */
    void check() throws IOException {
        List<?> sealed = sealed();
        if (sealed.isEmpty() && !keys.isDraft()) {
            throw new UnfitState(Text.of(
                    "数据文件夹中有密钥 keys/field.key，而数据库是空的：请恢复原数据库；如要新建平台，请另选空的 ZHIYUAN_DATA",
                    "the state folder has a key, keys/field.key, but the database is empty: put the database back; for a new platform "
                            + "take another, empty ZHIYUAN_DATA"));
        }
        if (sealed.isEmpty()) {
            seal();
            sealed = sealed();
        }
        if (!opens((String) sealed.get(0))) {
            boolean missing = keys.isDraft();
            keys.drop();
            throw new UnfitState(
                    missing
                            ? Text.of(
                                    "缺少 keys/field.key：数据库中的个人信息以它加密，请从备份恢复该文件",
                                    "keys/field.key is missing: personal data in the database is encrypted with it; put it back from a backup")
                            : Text.of(
                                    "keys/field.key 不是该数据库所用的密钥：请从备份恢复与数据库配套的文件",
                                    "keys/field.key is not the key that this database was written under; put the right one back from a backup"));
        }
        keys.keep();
    }

    private List<?> sealed() {
        return units.reading(em -> em.createNativeQuery("SELECT sealed FROM key_check WHERE id = 1")
                .getResultList());
    }

    /** Another node on the same database may be quicker; whose key it is then is found out by opening. */
    private void seal() {
        try {
            units.writing(em -> em.createNativeQuery("INSERT INTO key_check (id, sealed) VALUES (1, ?1)")
                    .setParameter(1, cipher.encrypt(KIND, KNOWN))
                    .executeUpdate());
        } catch (RuntimeException e) {
            if (!DatabaseFailures.isConflict(e)) {
                throw e;
            }
        }
    }

    private boolean opens(String sealed) {
        try {
            return KNOWN.equals(cipher.decrypt(KIND, sealed));
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
