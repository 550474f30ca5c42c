package org.zhiyuan.wire.plugin;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** Why a plugin is as it is, and what to do (插件诊断). */
@XmlType(name = "PluginDiagnosis")
public final class PluginDiagnosisDto {
    public PluginDto plugin;
    public String advice;
    public Integer threads;
    public Long cpuMillis;
    public List<String> refusals;
}
