package org.zhiyuan.operations;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.testkit.MemoryIdempotency;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Callers;

public class KeyedAnswersTest {
    private static final Caller CALLER = Callers.province();

    private final Idempotency idempotency = new MemoryIdempotency(new MemoryUnitOfWork());
    private final KeyedAnswers answers = new KeyedAnswers(idempotency, "");
    private int done;

    /** What is told of a thing. */
    public static final class Told {
        public String id;
        public List<String> names;
        public Map<String, Object> fields;
        public BigDecimal hours;
    }

    /** Operations of every kind. */
    public static final class Things {
        @POST
        @PlatformOperation(name = "makeThing", right = "PUBLIC", creates = true, zh = "建立", en = "Make")
        public Told make(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, Told told) {
            return told;
        }

        @POST
        @PlatformOperation(name = "showSecret", right = "SIGNED_IN", secret = true, zh = "查看", en = "Show")
        public Told show(@Context Caller caller, Told told) {
            return told;
        }

        @GET
        @PlatformOperation(name = "getThing", right = "SIGNED_IN", zh = "查看", en = "Get")
        public Told get(@Context Caller caller, @PathParam("id") String id) {
            return null;
        }

        @POST
        @PlatformOperation(name = "upload", right = "SIGNED_IN", zh = "上传", en = "Upload")
        public Told upload(@Context Caller caller, byte[] content) {
            return null;
        }
    }

    @Test
    public void neitherEmptyPartsNorTheOrderOfFieldsNorTheVersionSeenMatters() {
        Told told = told("a");
        told.fields = new LinkedHashMap<>();
        told.fields.put("x", 1);
        told.fields.put("y", 2);
        Told again = told("a");
        again.names = List.of();
        again.fields = new LinkedHashMap<>();
        again.fields.put("y", 2);
        again.fields.put("x", 1);
        String first = once("k", "7", told, ExpectedVersion.ANY).body();
        assertEquals(first, once("k", "7", again, ExpectedVersion.version(3)).body());
        assertEquals(1, done);
    }

    @Test
    public void anotherValueAddressOrOperationUnderTheKeyIsRefused() {
        once("k", "7", told("a"), ExpectedVersion.ANY);
        refused(() -> once("k", "7", told("b"), ExpectedVersion.ANY));
        refused(() -> once("k", "8", told("a"), ExpectedVersion.ANY));
        refused(() -> answers.once(CALLER, "k", method("showSecret"), new Object[] {CALLER, told("a")}, () -> null));
        refused(() -> new KeyedAnswers(idempotency, "plugin")
                .once(
                        CALLER,
                        "k",
                        method("makeThing"),
                        new Object[] {CALLER, "7", ExpectedVersion.ANY, told("a")},
                        () -> null));
        assertEquals(1, done);
    }

    @Test
    public void whatIsKeptIsReadAsItWasGiven() {
        Told told = told("a");
        told.hours = new BigDecimal("1.50");
        told.fields = Map.of("rate", new BigDecimal("2.50"));
        Told kept = (Told) answers.read(once("k", "7", told, ExpectedVersion.ANY), method("makeThing"))
                .orElseThrow();
        assertEquals(told.hours, kept.hours);
        assertEquals(told.fields, kept.fields);
        Idempotency.Answer nothing = answers.once(CALLER, "n", method("makeThing"), new Object[4], () -> null);
        assertEquals(Optional.empty(), answers.read(nothing, method("makeThing")));
    }

    @Test
    public void secretsBytesAndReadsAreNeverKeptAndNobodysAnswersNeither() {
        assertTrue(KeyedAnswers.applies(method("makeThing"), "k", CALLER));
        assertFalse(KeyedAnswers.applies(method("makeThing"), null, CALLER));
        assertFalse(KeyedAnswers.applies(method("makeThing"), "k", Caller.anonymous(Locale.CHINESE)));
        for (String name : List.of("showSecret", "getThing", "upload")) {
            assertFalse(name, KeyedAnswers.applies(method(name), "k", CALLER));
        }
    }

    @Test
    public void aKeyIsVisibleAscii() {
        assertEquals("k-1", KeyedAnswers.check("requestKey", "k-1"));
        for (String bad : new String[] {"", "a b", "键", "x".repeat(101)}) {
            PlatformException e =
                    assertThrows(bad, PlatformException.class, () -> KeyedAnswers.check("requestKey", bad));
            assertEquals("requestKey", e.problems().get(0).field());
        }
    }

    private Idempotency.Answer once(String key, String id, Told told, ExpectedVersion seen) {
        return answers.once(CALLER, key, method("makeThing"), new Object[] {CALLER, id, seen, told}, () -> {
            done++;
            return told;
        });
    }

    private static void refused(ThrowingRunnable work) {
        assertEquals(
                ErrorCode.CONFLICT, assertThrows(PlatformException.class, work).code());
    }

    private static Told told(String id) {
        Told told = new Told();
        told.id = id;
        return told;
    }

    private static OperationMethod method(String name) {
        return OperationMethod.allOf(Things.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
