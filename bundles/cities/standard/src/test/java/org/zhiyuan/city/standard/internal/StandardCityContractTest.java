package org.zhiyuan.city.standard.internal;

import java.math.BigDecimal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.testkit.contract.CityOrganizationContract;

public class StandardCityContractTest extends CityOrganizationContract {

    @Override
    protected CityOrganization city() {
        return new StandardCity(
                new CityProfile(
                        Region.of("130500"),
                        Text.of("邢台市", "Xingtai"),
                        Text.of("邢台市中小企业服务中心", "Xingtai SME Service Centre"),
                        "0319-80000001"),
                3,
                BigDecimal.valueOf(40));
    }
}
