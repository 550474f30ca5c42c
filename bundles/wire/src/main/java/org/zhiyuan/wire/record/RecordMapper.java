package org.zhiyuan.wire.record;

import java.util.Locale;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.Page;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.YearActivityCount;
import org.zhiyuan.record.YearActivityForecast;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps service records (R8), yearly totals and duties (R43). */
public final class RecordMapper {
    private RecordMapper() {}

    public static RecordDto toDto(ServiceRecord record, Locale locale) {
        ServedSession session = record.session();
        RecordDto dto = new RecordDto();
        dto.id = record.id().value();
        dto.version = record.version();
        dto.activity = session.activity().value();
        dto.type = session.type().value();
        dto.typeName = KernelMapper.text(session.typeName(), locale);
        dto.title = session.title();
        dto.expert = session.expert().value();
        dto.expertName = session.expertName();
        dto.hostKind = session.host().kind().name();
        dto.host = session.host().id();
        dto.hostName = session.host().name();
        dto.region = session.region().code();
        dto.place = session.place();
        dto.start = Moments.text(session.time().start());
        dto.end = Moments.text(session.time().end());
        dto.minutes = session.minutes();
        dto.hours = Moments.hours(session.minutes());
        dto.recipients = session.recipients().stream().map(EnterpriseId::value).toList();
        dto.year = record.year();
        dto.recordedAt = Moments.text(record.recordedAt());
        dto.stars = record.stars();
        return dto;
    }

    public static RecordPageDto toDto(Page<ServiceRecord> page, Locale locale) {
        RecordPageDto dto = new RecordPageDto();
        dto.items = page.items().stream().map(record -> toDto(record, locale)).toList();
        dto.next = page.next();
        return dto;
    }

    public static TotalsDto toDto(RecordTotals totals) {
        TotalsDto dto = new TotalsDto();
        dto.expert = totals.expert().value();
        dto.year = totals.year();
        dto.minutes = totals.minutes();
        dto.hours = Moments.hours(totals.minutes());
        dto.sessions = totals.sessions();
        dto.stars = totals.stars();
        dto.ratings = totals.ratings();
        return dto;
    }

    public static DutyDto toDto(YearActivityCount duty) {
        DutyDto dto = new DutyDto();
        dto.station = duty.station().value();
        dto.year = duty.year();
        dto.done = duty.done();
        dto.required = duty.required();
        dto.met = duty.met();
        dto.activities = duty.activities().stream().map(ActivityId::value).toList();
        return dto;
    }

    public static DutyForecastDto toDto(YearActivityForecast forecast, Locale locale) {
        DutyForecastDto dto = new DutyForecastDto();
        dto.station = forecast.station().value();
        dto.name = forecast.name();
        dto.region = forecast.region().code();
        dto.year = forecast.year();
        dto.from = Moments.text(forecast.from());
        dto.until = Moments.text(forecast.until());
        dto.required = forecast.required();
        dto.held = forecast.held();
        dto.planned = forecast.planned();
        dto.pace = forecast.pace();
        dto.expected = forecast.expected();
        dto.warning = forecast.warning();
        dto.willMiss = forecast.willMiss();
        dto.calculation = KernelMapper.text(forecast.calculation(), locale);
        return dto;
    }

    public static DutyForecastPageDto forecasts(Page<YearActivityForecast> page, Locale locale) {
        DutyForecastPageDto dto = new DutyForecastPageDto();
        dto.items =
                page.items().stream().map(forecast -> toDto(forecast, locale)).toList();
        dto.next = page.next();
        return dto;
    }
}
