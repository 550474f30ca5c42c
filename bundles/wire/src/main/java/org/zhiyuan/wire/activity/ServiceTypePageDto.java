package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** The service types that are there. */
@XmlType(name = "ServiceTypePage")
public final class ServiceTypePageDto {
    public List<ServiceTypeDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
