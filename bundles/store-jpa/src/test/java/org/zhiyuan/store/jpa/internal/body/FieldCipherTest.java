package org.zhiyuan.store.jpa.internal.body;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

public class FieldCipherTest {

    private final FieldCipher cipher = new FieldCipher(new FieldKeys(key(1)));

    @Test
    public void whatWasEncryptedIsDecrypted() {
        String sealed = cipher.encrypt("IdNumber", "130102198502280019");
        assertFalse(sealed.contains("130102"));
        assertEquals("130102198502280019", cipher.decrypt("IdNumber", sealed));
    }

    @Test
    public void theSameValueNeverLooksTheSame() {
        assertNotEquals(
                cipher.encrypt("IdNumber", "130102198502280019"), cipher.encrypt("IdNumber", "130102198502280019"));
    }

    @Test
    public void aChangedTextAnotherKindAndAnotherKeyAreRefused() {
        String sealed = cipher.encrypt("PhoneNumber", "13800000002");
        char last = sealed.charAt(10);
        String changed = sealed.substring(0, 10) + (last == 'A' ? 'B' : 'A') + sealed.substring(11);
        assertThrows(IllegalStateException.class, () -> cipher.decrypt("PhoneNumber", changed));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt("IdNumber", sealed));
        assertThrows(
                IllegalStateException.class,
                () -> new FieldCipher(new FieldKeys(key(2))).decrypt("PhoneNumber", sealed));
        assertThrows(
                "plain text must not pass",
                IllegalStateException.class,
                () -> cipher.decrypt("PhoneNumber", "13800000002"));
    }

    @Test
    public void theBlindIndexIsTheSameForTheSameValueUnderTheSameKeyOnly() {
        String index = cipher.blindIndex("IdNumber", "130102198502280019");
        assertEquals(43, index.length());
        assertEquals(index, new FieldCipher(new FieldKeys(key(1))).blindIndex("IdNumber", "130102198502280019"));
        assertNotEquals(index, cipher.blindIndex("IdNumber", "130102197503150019"));
        assertNotEquals(index, cipher.blindIndex("PhoneNumber", "130102198502280019"));
        assertNotEquals(index, new FieldCipher(new FieldKeys(key(2))).blindIndex("IdNumber", "130102198502280019"));
    }

    @Test
    public void r87_aStoredBodyHoldsNoIdNumberAndNoPhone() {
        ExpertApplication application = Experts.application();
        Bodies bodies = applications();
        String body = bodies.write(application);
        assertTrue(body.contains(application.name()));
        assertFalse(body.contains(application.idNumber().reveal()));
        assertFalse(body.contains(application.phone().reveal()));
        assertEquals(application, bodies.read(ExpertApplication.class, "1", body));
    }

    @Test
    public void r87_neitherDoesAnEntryOnSomebodysBehalf() {
        EntryOnBehalf entry = new EntryOnBehalf(
                new EntryId("1".repeat(32)),
                1,
                EntryKind.EXPERT,
                EntryState.OPEN,
                Region.of("130102"),
                Callers.station().account(),
                "某站",
                Instant.EPOCH,
                LocalDate.EPOCH,
                "0".repeat(64),
                new EntryBody(Experts.application(), null, null),
                null,
                null,
                null,
                null);
        Bodies bodies = new Bodies(cipher, BodyVersions.NEWEST);
        String body = bodies.write(entry);
        assertFalse(body.contains(Experts.application().idNumber().reveal()));
        assertFalse(body.contains(Experts.application().phone().reveal()));
        assertEquals(entry, bodies.read(EntryOnBehalf.class, "1", body));
    }

    @Test
    public void aBodyThatCannotBeReadIsNotQuoted() {
        Bodies bodies = applications();
        PlatformException failure = assertThrows(
                PlatformException.class,
                () -> bodies.read(
                        ExpertApplication.class,
                        "1",
                        "{\"@\":\"Application/1\",\"name\":\"张三丰\",\"idNumber\":\"130102198502280019\"}"));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertFalse(
                    String.valueOf(cause.getMessage()),
                    String.valueOf(cause.getMessage()).contains("130102198502280019"));
        }
    }

    private Bodies applications() {
        return new Bodies(
                cipher, BodyTypes.of(BodyType.of("Application", ExpertApplication.class, "none")), BodyVersions.NEWEST);
    }

    private static byte[] key(int fill) {
        byte[] bytes = new byte[64];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
