package org.zhiyuan.station;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** The entries of a title elsewhere (平台、全国系统登记、入库), each after the one before it, R35, R106. */
@ProviderType
public interface TitleRegistration {

    /**
     * The entry on the provincial platform (省中小企业公共服务平台), or what has become of it. @throws org.zhiyuan.core.PlatformException
     * CONFLICT without a valid title
     */
    Station registerOnPlatform(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry);

    /** The entry in the national system (全国志愿服务信息系统), once that on the platform is through. */
    Station registerNationally(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry);

    /** The provincial team admits online (审核登记入库), once the national entry is through. */
    Station admit(Caller caller, StationId id, ExpectedVersion seen, String number, LocalDate date);
}
