package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.entry.SelfConfirmation;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.entry.EntryDto;
import org.zhiyuan.wire.entry.EntryInputDto;
import org.zhiyuan.wire.entry.EntryMapper;
import org.zhiyuan.wire.entry.SelfConfirmationDto;
import org.zhiyuan.wire.expert.DeclarationDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;

/** Entries on somebody's behalf on the wire: masked on the way out, the person's own words never taken from others. */
public class EntryMapperTest {
    private static final Locale ZH = Locale.CHINESE;
    private static final EntryBody PERSON =
            new EntryBody(Sample.of(ExpertApplication.class, Map.of("region", Region.of("130102"))), null, null);

    private static EntryDto shown(EntryBody body) {
        return EntryMapper.toDto(
                new IssuedEntry(Sample.of(EntryOnBehalf.class, Map.of("body", body)), "X".repeat(20)), ZH);
    }

    private static List<String> fields(Runnable work) {
        return assertThrows(PlatformException.class, work::run).problems().stream()
                .map(FieldProblem::field)
                .toList();
    }

    private static ExpertApplicationDto person() {
        ExpertApplicationDto dto = shown(PERSON).expert;
        dto.idNumber = "130102198502280019";
        dto.phone = "13800000002";
        return dto;
    }

    @Test
    public void r87_whatWasEnteredIsShownMaskedAndUndeclared() throws Exception {
        EntryDto person = shown(PERSON);
        assertEquals("1301**********0019", person.expert.idNumber);
        assertNull(person.expert.declaration);
        assertEquals("X".repeat(20), person.code);
        EntryDto unit = shown(new EntryBody(null, Sample.of(NewEnterprise.class), null));
        EntryDto place = shown(new EntryBody(null, null, Sample.of(StationApplication.class)));
        String all = new ObjectMapper().writeValueAsString(List.of(person, unit, place));
        assertFalse(all, all.contains("130102198502280019") || all.contains("13800000002"));
        assertTrue(all, unit.enterprise.name != null && place.station.name != null);
    }

    @Test
    public void whatHasEndedShowsNothingOfIt() {
        EntryDto ended = EntryMapper.toDto(
                Sample.of(EntryOnBehalf.class, Map.of("body", PERSON)).ended(EntryState.DECLINED, null, null, "无"), ZH);
        assertNull(ended.expert);
        assertEquals("DECLINED", ended.state);
        assertEquals("无", ended.reason);
    }

    @Test
    public void r51_whatOnlyThePersonCanSayIsNotTakenFromOthers() {
        EntryInputDto input = new EntryInputDto();
        input.expert = person();
        input.expert.declaration = new DeclarationDto();
        input.expert.declaration.ethics = true;
        assertEquals(Declaration.NONE, EntryMapper.fromDto(input).expert().declaration());
        input.expert.call = "0".repeat(32);
        input.expert.invitationCode = "code";
        assertEquals(List.of("expert.call", "expert.invitationCode"), fields(() -> EntryMapper.fromDto(input)));
    }

    @Test
    public void anEntryHoldsOneThingAndTellsOnlyItsProblems() {
        EntryInputDto input = new EntryInputDto();
        assertEquals(List.of("body"), fields(() -> EntryMapper.fromDto(input)));
        assertFalse(EntryMapper.asked(input));
        input.enterprise = new NewEnterpriseDto();
        assertEquals(
                List.of(
                        "enterprise.name",
                        "enterprise.creditCode",
                        "enterprise.region",
                        "enterprise.industry",
                        "enterprise.contact"),
                fields(() -> EntryMapper.fromDto(input)));
        input.expert = person();
        assertTrue(fields(() -> EntryMapper.fromDto(input)).contains("enterprise.name"));
    }

    @Test
    public void r51_theDeclarationIsTheOneBesideOrThatOfTheCorrectedApplication() {
        SelfConfirmationDto dto = new SelfConfirmationDto();
        dto.code = "X".repeat(20);
        dto.number = "130102198502280019";
        assertNull(EntryMapper.fromDto(dto).declaration());
        assertNull(EntryMapper.fromDto(dto).corrected());
        dto.expert = person();
        assertNull(EntryMapper.fromDto(dto).declaration());
        dto.expert.declaration = new DeclarationDto();
        dto.expert.declaration.ethics = true;
        assertTrue(EntryMapper.fromDto(dto).declaration().ethics());
        dto.declaration = new DeclarationDto();
        SelfConfirmation own = EntryMapper.fromDto(dto);
        assertEquals(Declaration.NONE, own.declaration());
        assertEquals("130102198502280019", own.corrected().number());
    }
}
