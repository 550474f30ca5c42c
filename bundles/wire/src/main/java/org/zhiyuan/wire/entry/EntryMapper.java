package org.zhiyuan.wire.entry;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PlainText;
import org.zhiyuan.core.Text;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKey;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.entry.SelfConfirmation;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;
import org.zhiyuan.wire.activity.EnterpriseMapper;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.expert.DeclarationDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationMapper;

/** Maps entries on somebody's behalf. */
public final class EntryMapper {
    private static final Text OWN = Text.of("由本人接收时填写", "is for the person to state when taking over");

    private EntryMapper() {}

    public static EntryBody fromDto(EntryInputDto dto) {
        return Input.read(dto, (in, input) -> {
            EntryBody body = body(in, input.expert, input.enterprise, input.station);
            return body == null ? null : body.declared(Declaration.NONE);
        });
    }

    public static boolean asked(EntryInputDto dto) {
        return Boolean.TRUE.equals(dto.asked);
    }

    public static EntryKey fromDto(EntryKeyDto dto) {
        return Input.read(
                dto,
                (in, input) ->
                        new EntryKey(in.text("code", input.code), in.value("number", input.number, PlainText::number)));
    }

    /** Who declines, by code and number, and a reason or null. */
    public record Refusal(EntryKey key, String reason) {}

    public static Refusal fromDto(EntryRefusalDto dto) {
        return Input.read(dto, (in, input) -> {
            String reason = in.text("reason", input.reason);
            return new Refusal(
                    new EntryKey(in.text("code", input.code), in.value("number", input.number, PlainText::number)),
                    reason);
        });
    }

    public static SelfConfirmation fromDto(SelfConfirmationDto dto) {
        return Input.read(dto, (in, input) -> {
            Declaration own = declaration(in, input);
            boolean corrected = input.expert != null || input.enterprise != null || input.station != null;
            return new SelfConfirmation(
                    new EntryKey(in.text("code", input.code), in.value("number", input.number, PlainText::number)),
                    corrected ? body(in, input.expert, input.enterprise, input.station) : null,
                    in.flag(input.optIn),
                    own,
                    in.value("call", input.call, CallId::new),
                    in.text("invitationCode", input.invitationCode));
        });
    }

    /** Exactly one of the three; null where that one has problems, which are told already. */
    private static EntryBody body(
            Input in, ExpertApplicationDto expert, NewEnterpriseDto enterprise, StationApplicationDto station) {
        ExpertApplication person = in.object("expert", expert, EntryMapper::application);
        NewEnterprise served = in.object("enterprise", enterprise, EnterpriseMapper::facts);
        StationApplication place = in.object("station", station, StationMapper::application);
        boolean nothing = person == null && served == null && place == null;
        return nothing
                        && Stream.of(expert, enterprise, station)
                                        .filter(Objects::nonNull)
                                        .count()
                                == 1
                ? null
                : new EntryBody(person, served, place);
    }

    private static Declaration declaration(Input in, SelfConfirmationDto dto) {
        DeclarationDto own = dto.declaration != null || dto.expert == null ? dto.declaration : dto.expert.declaration;
        return in.object("declaration", own, ExpertMapper::declaration);
    }

    /** The call, the code of an invitation and the declaration are the person's to state, beside the application. */
    private static ExpertApplication application(Input in, ExpertApplicationDto dto) {
        if (dto.call != null) {
            in.refuse("call", OWN);
        }
        if (dto.invitationCode != null) {
            in.refuse("invitationCode", OWN);
        }
        dto.declaration = new DeclarationDto();
        return ExpertMapper.application(in, dto);
    }

    public static EntryDto toDto(EntryOnBehalf entry, Locale locale) {
        EntryDto dto = new EntryDto();
        dto.id = entry.id().value();
        dto.version = entry.version();
        dto.kind = entry.kind().name();
        dto.kindName = entry.kind().label().in(locale);
        dto.state = entry.state().name();
        dto.region = entry.region().code();
        dto.by = KernelMapper.text(entry.by());
        dto.enteredBy = entry.enteredBy();
        dto.at = Moments.text(entry.at());
        dto.until = Moments.text(entry.until());
        if (entry.body() != null) {
            write(entry.body(), dto);
        }
        dto.endedBy = KernelMapper.text(entry.endedBy());
        dto.endedAt = Moments.text(entry.endedAt());
        dto.subject = entry.subject();
        dto.reason = entry.reason();
        return dto;
    }

    private static void write(EntryBody body, EntryDto dto) {
        switch (body.kind()) {
            case EXPERT -> {
                dto.expert = ExpertMapper.application(body.expert());
                dto.expert.declaration = null;
            }
            case ENTERPRISE -> dto.enterprise = EnterpriseMapper.facts(body.enterprise());
            case STATION -> dto.station = StationMapper.application(body.station());
        }
    }

    /** With its code, this once. */
    public static EntryDto toDto(IssuedEntry issued, Locale locale) {
        EntryDto dto = toDto(issued.entry(), locale);
        dto.code = issued.code();
        return dto;
    }

    public static EntryPageDto toDto(Page<EntryOnBehalf> page, Locale locale) {
        EntryPageDto dto = new EntryPageDto();
        dto.items = page.items().stream().map(entry -> toDto(entry, locale)).toList();
        dto.next = page.next();
        return dto;
    }
}
