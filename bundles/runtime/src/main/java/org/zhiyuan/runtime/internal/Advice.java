package org.zhiyuan.runtime.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;

/** What whoever looks after a plugin does next (处置建议), by its state and the words of its reason. */
final class Advice {

    private static final Map<String, Text> BY_REASON = new LinkedHashMap<>();

    static {
        put("not a whole jar", "重新复制完整的文件", "copy the file again, whole");
        put("is not a jar", "把jar文件放入deploy/，其他文件移走", "put jars into deploy/ and take anything else away");
        put("is a folder", "打包成jar再放入", "pack it as a jar and drop that");
        put(
                "too large",
                "减小文件，或由管理员放宽etc/system.properties中的zhiyuan.plugin.jar.*",
                "make it smaller, or have an administrator widen zhiyuan.plugin.jar.* in etc/system.properties");
        put(
                "too many",
                "减少数量，或由管理员放宽etc/system.properties中的zhiyuan.plugin.jar.*",
                "use fewer, or have an administrator widen zhiyuan.plugin.jar.* in etc/system.properties");
        put(
                "own copy",
                "以provided范围依赖平台接口，不要打入jar",
                "depend on the platform's API with the scope provided, and don't pack it");
        put(
                "is left out",
                "查看上次的日志；修正后重新放入，或用zhiyuan:plugin-release放行",
                "look at the log of the last run; mend it and drop it again, or let it in by zhiyuan:plugin-release");
        put("safe mode", "重新启动平台（不带--safe）", "restart the platform without --safe");
        put("not signed", "由受信任的证书签名后重新放入", "have it signed by a trusted certificate and drop it again");
        put(
                "not trusted",
                "请管理员把签名者的证书放入etc/trusted/",
                "ask the administrator to put the signer's certificate into etc/trusted/");
        put(
                "does not sign for",
                "由有权的证书签名，或在etc/trusted/的.ids文件中增列此标识",
                "have it signed by who may, or add the id to the signer's .ids file in etc/trusted/");
        put("held by", "二者择一：移走其中一个文件", "choose: take one of the two files away");
        put("taken by", "换一个标识，或移走占用者", "choose another id, or take the holder away");
        put("older than", "确要使用旧版本时，先移走新版本的文件", "if the older one is wanted, take the newer file away first");
        put("is disabled", "需要时用zhiyuan:plugin-enable启用", "enable it by zhiyuan:plugin-enable when it is wanted");
        put(
                "has been uninstalled",
                "移走文件；要重新安装，请重新放入或用zhiyuan:plugin-enable",
                "take the file away; to install it again, drop it again or use zhiyuan:plugin-enable");
        put("differs from what", "要采用此文件，请重新放入；否则移走", "drop it again to take it in, else take it away");
        put(
                "second person's approval",
                "请另一管理员用zhiyuan:plugin-approve复核",
                "have another administrator approve it by zhiyuan:plugin-approve");
        put(
                "came past the door",
                "卸除该组件，用zhiyuan:plugin-install安装",
                "uninstall the bundle and install it by zhiyuan:plugin-install");
        put("platform's own bundles", "换一个Bundle-SymbolicName", "choose another Bundle-SymbolicName");
        put("part of the plugin API", "只引用插件手册所列的包", "import only the packages that the plugin author's guide lists");
        put("lacks", "把所缺的库打入自己的jar，或改正版本范围", "carry what is missing inside the jar, or mend the version range");
        put("namespace", "Blueprint文件只用核心命名空间", "use the core namespace only in the Blueprint file");
        put("does not offer to plugins", "改用插件手册所列的服务", "use the services that the plugin author's guide lists");
        put("platform's service", "稍候；平台的该服务启动后即继续", "wait; it goes on when that service of the platform is there");
        put("for API", "按本平台的接口版本重新构建", "build it anew against this platform's API");
        put(
                "no extension point",
                "在Blueprint文件中注册插件手册所列的扩展点",
                "register one of the extension points of the plugin author's guide in the Blueprint file");
        put("may not", "去掉该操作：插件不得如此", "leave that out: a plugin may not do it");
        put(
                "did not finish",
                "查看其构造方法与start/stop方法：不得等待",
                "look at its constructors, start and stop: they must not wait");
        put("calls itself", "使服务属性zhiyuan.id与代码中的标识一致", "make zhiyuan.id and the id in the code the same");
        put("schema", "用测试套件的契约测试检查字段说明", "hold the schema to the contract test of the test kit");
        put("book", "用RulePackContract检查规则包", "hold the pack to RulePackContract");
        put("threw", "按异常修正代码后重新放入", "mend what threw it, and drop it again");
        put("", "按原因修正后重新放入", "mend it as the reason says, and drop it again");
    }

    private Advice() {}

    private static void put(String words, String zh, String en) {
        BY_REASON.put(words, Text.of(zh, en));
    }

    static Text of(Plugin plugin) {
        return switch (plugin.state()) {
            case ACTIVE -> Text.of("无需处理", "nothing is to be done");
            case DRAINING -> Text.of("稍候：正在结束未完的调用", "wait: calls in flight are being finished");
            case GONE -> Text.of("如需恢复，把jar放回deploy/", "put the jar back into deploy/ to go on");
            case QUARANTINED ->
                Text.of(
                        "在日志中按其名称查看异常；平台会自动再试，也可用zhiyuan:plugin-release立即放行",
                        "look for its name in the log; it is tried again by itself, or at once by zhiyuan:plugin-release");
            case REFUSED ->
                byReason(plugin.reason() == null ? "" : plugin.reason().en());
        };
    }

    private static Text byReason(String reason) {
        return BY_REASON.entrySet().stream()
                .filter(entry -> reason.contains(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
