package org.zhiyuan.soap.internal;

import java.util.Locale;

import javax.annotation.Resource;
import javax.xml.ws.WebServiceContext;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.ReviewInputDto;

/** What the endpoints share: who calls, and how the small inputs are read. */
abstract class ContractEndpoint {
    @Resource
    private WebServiceContext context;

    final Caller caller() {
        return (Caller) context.getUserPrincipal();
    }

    final Locale locale() {
        return caller().locale();
    }

    static Seen seen(Long version) {
        return version == null ? Seen.ANY : Seen.version(version);
    }

    static PageRequest page(Integer limit, String cursor) {
        return new PageRequest(limit == null ? PageRequest.DEFAULT_LIMIT : limit, cursor);
    }

    static Region region(String code) {
        return code == null ? null : Region.of(code);
    }

    static <E extends Enum<E>> E one(String field, String name, Class<E> type) {
        return name == null ? null : Input.read(name, (in, text) -> in.one(field, text, type));
    }

    static <T> T required(String field, T value) {
        if (value == null) {
            throw PlatformException.invalid(field, Text.of("必填", "is required"));
        }
        return value;
    }

    static String reason(String text) {
        ReasonDto dto = new ReasonDto();
        dto.reason = text;
        return KernelMapper.reason(dto);
    }

    static String purpose(String text) {
        PurposeDto dto = new PurposeDto();
        dto.purpose = text;
        return KernelMapper.purpose(dto);
    }

    static ReviewInputDto review(String decision, String reason) {
        ReviewInputDto dto = new ReviewInputDto();
        dto.decision = decision;
        dto.reason = reason;
        return dto;
    }

    static PlatformException notFound(String zh, String en, String key) {
        return PlatformException.notFound(Text.of(zh, en), key);
    }
}
