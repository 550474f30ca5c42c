package org.zhiyuan.wire.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps city organisations and their filing (R13). */
public final class CityMapper {

    /** The number and day of a filing (备案), and the recommendation behind it if it is stated here. */
    public record Filing(String filing, LocalDate filedOn, CityRecommendation recommendation) {}

    private CityMapper() {}

    public static CityDto toDto(City city, Locale locale) {
        CityDto dto = new CityDto();
        dto.region = city.region().code();
        dto.version = city.version();
        dto.name = KernelMapper.text(city.name(), locale);
        dto.agency = KernelMapper.text(city.agency(), locale);
        dto.contact = city.contact();
        dto.available = city.available();
        dto.active = city.active();
        dto.recommendation = recommendation(city.recommendation());
        dto.filing = city.filing();
        dto.filedOn = Moments.text(city.filedOn());
        dto.proposal = KernelMapper.toDto(city.proposal());
        return dto;
    }

    public static CityPageDto toDto(List<City> cities, Locale locale) {
        CityPageDto dto = new CityPageDto();
        dto.items = cities.stream().map(city -> toDto(city, locale)).toList();
        return dto;
    }

    public static Filing fromDto(FilingDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Filing(
                        in.required("filing", in.text("filing", input.filing)),
                        in.required("filedOn", in.date("filedOn", input.filedOn)),
                        in.object("recommendation", input.recommendation, CityMapper::recommendation)));
    }

    public static CityRecommendation fromDto(CityRecommendationDto dto) {
        return Input.read(dto, CityMapper::recommendation);
    }

    private static CityRecommendation recommendation(Input in, CityRecommendationDto dto) {
        return new CityRecommendation(in.text("document", dto.document), in.date("date", dto.date));
    }

    private static CityRecommendationDto recommendation(CityRecommendation recommendation) {
        if (recommendation == null) {
            return null;
        }
        CityRecommendationDto dto = new CityRecommendationDto();
        dto.document = recommendation.document();
        dto.date = Moments.text(recommendation.date());
        return dto;
    }
}
