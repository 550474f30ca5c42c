package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;

/** A plugin's class of described operations is served over SOAP as over REST: fenced, keyed and versioned like the platform's own. */
public class PluginOperationsTest {
    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("province:secret".getBytes(StandardCharsets.UTF_8));
    private static final List<String> KEPT = new ArrayList<>();
    private Runnable withdrawal;

    @Before
    public void publish() {
        SERVER.fenced.clear();
        SERVER.absent = null;
        KEPT.clear();
        withdrawal = new SoapPluginEndpoints(SERVER.endpoints, SERVER.idempotency, new Faults(), SERVER.guard)
                .publish("our-notes", new Notes());
    }

    @After
    public void withdraw() {
        withdrawal.run();
    }

    @Test
    public void itIsDescribedByItsOperations() throws Exception {
        String wsdl = SERVER.get("/x/our-notes?wsdl").body();
        assertTrue(wsdl, wsdl.contains("name=\"OurNotesService\"") && wsdl.contains("urn:zhiyuan:x:our-notes:1"));
        assertTrue(wsdl, wsdl.contains("List notes") && wsdl.contains("maxOccurs=\"unbounded\""));
        assertTrue(SERVER.get("/").body().contains("OurNotesService"));
    }

    @Test
    public void theCallerTheFenceAndTheListAreThere() throws Exception {
        KEPT.add("甲");
        KEPT.add("乙");
        String told = signedIn("<n:listNotes xmlns:n=\"urn:zhiyuan:x:our-notes:1\"><by>x</by></n:listNotes>");
        assertTrue(told, told.contains("甲 province x") && told.contains("乙 province x"));
        assertEquals(List.of("soap/our-notes"), SERVER.fenced);
        assertTrue(SERVER.post(
                        "/x/our-notes", "text/xml", envelope("<n:listNotes xmlns:n=\"urn:zhiyuan:x:our-notes:1\"/>"))
                .body()
                .contains(">DENIED<"));
        assertEquals("no plugin code runs for those who may not", 1, SERVER.fenced.size());
    }

    @Test
    public void oneKeyKeepsOneNoteAndAMissingVersionIsRefused() throws Exception {
        String keep =
                "<n:keepNote xmlns:n=\"urn:zhiyuan:x:our-notes:1\"><id>丙</id><requestKey>k-9</requestKey></n:keepNote>";
        assertEquals(signedIn(keep), signedIn(keep));
        assertEquals(List.of("丙"), KEPT);
        String replaced = signedIn("<n:replaceNote xmlns:n=\"urn:zhiyuan:x:our-notes:1\"><id>丙</id></n:replaceNote>");
        assertTrue(replaced, replaced.contains(">INVALID<") && replaced.contains("field>version<"));
        String stale = signedIn(
                "<n:replaceNote xmlns:n=\"urn:zhiyuan:x:our-notes:1\"><id>丙</id><version>1</version></n:replaceNote>");
        assertTrue(stale, stale.contains(">STALE<"));
    }

    @Test
    public void twoOperationsOfOneNameAreRefusedWithTheReason() {
        PlatformException refusal = assertThrows(
                PlatformException.class,
                () -> new SoapPluginEndpoints(SERVER.endpoints, SERVER.idempotency, new Faults(), SERVER.guard)
                        .publish("twice", new Twice()));
        assertTrue(refusal.text().en(), refusal.text().en().contains("sayIt"));
    }

    private static String signedIn(String operation) throws Exception {
        return SERVER.post("/x/our-notes", "text/xml", envelope(operation), "Authorization", BASIC)
                .body();
    }

    private static String envelope(String operation) {
        return SoapFaceTest.envelope(SOAP11, "", operation);
    }

    /** A note. */
    public static final class Note {
        public String text;
    }

    /** What a plugin might bring. */
    @Path("/notes")
    public static final class Notes {
        @GET
        @PlatformOperation(name = "listNotes", right = PlatformOperation.SIGNED_IN, zh = "便条", en = "List notes")
        public List<Note> list(@Context Caller caller, @QueryParam("by") String by) {
            return KEPT.stream()
                    .map(text -> note(text + " " + caller.name() + " " + by))
                    .toList();
        }

        @POST
        @Path("/{id}")
        @PlatformOperation(
                name = "keepNote",
                right = PlatformOperation.SIGNED_IN,
                creates = true,
                zh = "留便条",
                en = "Keep a note")
        public Note keep(@Context Caller caller, @PathParam("id") String id) {
            KEPT.add(id);
            return note(id);
        }

        @POST
        @Path("/{id}/text")
        @PlatformOperation(
                name = "replaceNote",
                right = PlatformOperation.SIGNED_IN,
                needsVersion = true,
                zh = "改便条",
                en = "Replace a note")
        public Note replace(@PathParam("id") String id, @Context ExpectedVersion seen) {
            seen.check(3);
            return note(id);
        }

        private static Note note(String text) {
            Note note = new Note();
            note.text = text;
            return note;
        }
    }

    /** Two that would be one in SOAP. */
    public static final class Twice {
        @GET
        @PlatformOperation(name = "sayIt", right = PlatformOperation.PUBLIC, zh = "说", en = "Say")
        public String one() {
            throw PlatformException.conflict(Text.of("不行", "no"));
        }

        @GET
        @PlatformOperation(name = "sayIt", right = PlatformOperation.PUBLIC, zh = "说", en = "Say")
        public String other() {
            return "";
        }
    }
}
