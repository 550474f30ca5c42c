package org.zhiyuan.store.jpa.internal.body;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Versions of bodies, and that nothing is guessed when one does not fit. */
public class BodiesTest {

    /** How a thing is. */
    public enum Mood {
        CALM,
        LOUD
    }

    /** Version 1 had {@code name} for {@code title}; version 2 had no mood. */
    public record Thing(String title, int size, boolean open, Mood mood, List<String> notes) {}

    private static final BodyType<Thing> TYPE = BodyType.of("Thing", Thing.class, "things")
            .then(body -> body.set("title", body.remove("name")), body -> body.set("name", body.remove("title")))
            .then(body -> body.put("mood", "CALM"), BodiesTest::withoutMood);

    private static final Thing CALM = new Thing("hall", 3, true, Mood.CALM, null);

    private static void withoutMood(ObjectNode body) {
        if (!"CALM".equals(body.remove("mood").asText())) {
            throw PlatformException.conflict(Text.of("升级结束后方可", "only once the upgrade has ended"));
        }
    }

    private int written = TYPE.version();
    private final Bodies bodies =
            new Bodies(new FieldCipher(new FieldKeys(new byte[64])), new BodyTypes(List.of(TYPE)), type -> written);

    @Test
    public void aBodyBeginsWithItsTypeAndVersionAndSpellsOutWhatIsNull() {
        String body = bodies.write(CALM);
        assertEquals(
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"CALM\",\"notes\":null}",
                body);
        assertEquals(CALM, read(body));
    }

    @Test
    public void anOlderBodyIsLiftedStepByStep() {
        assertEquals(CALM, read("{\"@\":\"Thing/1\",\"name\":\"hall\",\"size\":3,\"open\":true,\"notes\":null}"));
        assertEquals(CALM, read("{\"@\":\"Thing/2\",\"title\":\"hall\",\"size\":3,\"open\":true,\"notes\":null}"));
    }

    @Test
    public void theMarkMayStandAnywhereWhenSomebodyEditedTheRow() {
        assertEquals(
                CALM,
                read(
                        "{ \"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"CALM\",\"notes\":null, \"@\":\"Thing/3\"}"));
    }

    @Test
    public void untilTheUpgradeEndsTheVersionBeforeIsWritten() {
        written = 1;
        String body = bodies.write(CALM);
        assertEquals("{\"@\":\"Thing/1\",\"size\":3,\"open\":true,\"notes\":null,\"name\":\"hall\"}", body);
        assertEquals(CALM, read(body));
        PlatformException refused = assertThrows(
                PlatformException.class, () -> bodies.write(new Thing("hall", 3, true, Mood.LOUD, List.of())));
        assertEquals("what an older program can't be told is refused, not lost", ErrorCode.CONFLICT, refused.code());
    }

    @Test
    public void whatIsUnknownOrMissingIsAnErrorThatNamesTheRow() {
        assertRefused(
                "unknown: a property that this version does not have",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"CALM\",\"notes\":null,\"unknown\":1}");
        assertRefused(
                "notes: the property is missing",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"CALM\"}");
        assertRefused(
                "open: the property is missing",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":3,\"mood\":\"CALM\",\"notes\":null}");
        assertRefused(
                "size: null where a value is required",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":null,\"open\":true,\"mood\":\"CALM\",\"notes\":null}");
        assertRefused(
                "size: a value that is not accepted",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":\"3\",\"open\":true,\"mood\":\"CALM\",\"notes\":null}");
        assertRefused(
                "mood: a constant that Mood does not have",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"SECRET-NAME\",\"notes\":null}");
        assertRefused(
                "mood: a constant that Mood does not have",
                "{\"@\":\"Thing/3\",\"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"\",\"notes\":null}");
        assertRefused("no whole JSON object", "{\"@\":\"Thing/3\",\"title\":\"hall\",");
        assertRefused("no JSON object", "[]");
    }

    @Test
    public void aStepThatForgetsWhatTheNewVersionNeedsIsNoticed() {
        BodyType<Thing> forgetful = BodyType.of("Thing", Thing.class, "things").then(body -> {}, body -> {});
        Bodies other = new Bodies(
                new FieldCipher(new FieldKeys(new byte[64])), new BodyTypes(List.of(forgetful)), BodyVersions.NEWEST);
        PlatformException refused = assertThrows(
                PlatformException.class,
                () -> other.read(
                        Thing.class,
                        "7",
                        "{\"@\":\"Thing/1\",\"title\":\"hall\",\"size\":3,\"open\":true,\"notes\":null}"));
        assertTrue(
                refused.getCause().getMessage(),
                refused.getCause().getMessage().contains("mood: the property is missing"));
    }

    @Test
    public void aBodyOfANewerVersionOfAnotherTypeOrOfNoneIsRefused() {
        assertRefused("this program reads Thing/1 to Thing/3, not Thing/4", "{\"@\":\"Thing/4\",\"title\":\"hall\"}");
        assertRefused("not Other/1", "{\"@\":\"Other/1\",\"title\":\"hall\"}");
        assertRefused("this program reads Thing/1 to Thing/3", "{\"@\":{\"some\":\"thing\"},\"title\":\"hall\"}");
        assertRefused(
                "does not say of which version", "{\"title\":\"hall\",\"size\":3,\"open\":true,\"mood\":\"CALM\"}");
    }

    private Thing read(String body) {
        return bodies.read(Thing.class, "7", body);
    }

    private void assertRefused(String why, String body) {
        PlatformException refused = assertThrows(body, PlatformException.class, () -> read(body));
        assertEquals(ErrorCode.FAILED, refused.code());
        assertTrue(refused.getMessage(), refused.getMessage().contains("table things, row 7"));
        String cause = refused.getCause().getMessage();
        assertTrue(cause, cause.startsWith("table things, row 7: Thing, ") && cause.contains(why));
        assertFalse("what stands there is not told", cause.contains("SECRET") || cause.contains("hall"));
    }
}
