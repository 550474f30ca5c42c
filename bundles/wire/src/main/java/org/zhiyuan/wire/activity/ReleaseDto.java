package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** Which expert is let go, and why (撤回邀请、中止服务). */
@XmlType(name = "Release")
public final class ReleaseDto {
    public String expert;
    public String reason;
}
