package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.wire.Names;

/** What a service type is (服务类型说明), R84; {@code schema} is the JSON Schema of its fields, an object in JSON and text in XML. */
@XmlType(name = "ServiceType")
public final class ServiceTypeDto {
    public String id;
    public String name;
    public String summary;
    public Boolean online;
    public Boolean oneToOne;
    public Boolean boundToStation;

    @Names(HostKind.class)
    public List<String> hosts;

    @JsonRawValue
    public String schema;

    public List<MenuItemDto> menu;
}
