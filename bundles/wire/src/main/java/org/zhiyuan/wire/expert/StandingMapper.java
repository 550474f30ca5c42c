package org.zhiyuan.wire.expert;

import java.time.LocalDate;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Filing;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps where an expert stands beside the stage: file and registration (R77), pause and capacity (R97). */
public final class StandingMapper {
    private StandingMapper() {}

    public static Pause pause(PauseDto dto) {
        return Input.read(dto, (in, input) -> new Pause(in.date("from", input.from), in.date("until", input.until)));
    }

    public static Capacity capacity(CapacityDto dto) {
        return Input.read(dto, (in, input) -> new Capacity(input.hoursPerMonth, input.requestsAtOnce));
    }

    public static LocalDate registeredOn(NewRegistrationDto dto) {
        return Input.read(dto, (in, input) -> {
            in.text("number", input.number);
            in.text("remark", input.remark);
            return in.date("registeredOn", input.registeredOn);
        });
    }

    /** A reason that need not be given, nor the object that would hold it. */
    public static String reason(OptionalReasonDto dto) {
        return dto == null ? null : Input.read(dto, (in, input) -> in.text("reason", input.reason));
    }

    static ExpertFilingDto toDto(Filing filing) {
        if (filing == null) {
            return null;
        }
        ExpertFilingDto dto = new ExpertFilingDto();
        dto.number = filing.number();
        dto.filedOn = Moments.text(filing.filedOn());
        return dto;
    }

    static NationalRegistrationDto toDto(NationalRegistration registration) {
        if (registration == null) {
            return null;
        }
        NationalRegistrationDto dto = new NationalRegistrationDto();
        dto.state = registration.state().name();
        dto.number = registration.number();
        dto.registeredOn = Moments.text(registration.registeredOn());
        dto.remark = registration.remark();
        dto.by = KernelMapper.text(registration.by());
        dto.at = Moments.text(registration.at());
        return dto;
    }

    static PauseDto toDto(Pause pause) {
        if (pause == null) {
            return null;
        }
        PauseDto dto = new PauseDto();
        dto.from = Moments.text(pause.from());
        dto.until = Moments.text(pause.until());
        return dto;
    }

    static CapacityDto toDto(Capacity capacity) {
        CapacityDto dto = new CapacityDto();
        dto.hoursPerMonth = capacity.hoursPerMonth();
        dto.requestsAtOnce = capacity.requestsAtOnce();
        return dto;
    }
}
