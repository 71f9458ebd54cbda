package vn.sokhi.calculation;

import java.util.List;
import java.util.Optional;
import vn.sokhi.calculation.energy.CoalMined;
import vn.sokhi.calculation.energy.ElectricityBought;
import vn.sokhi.calculation.energy.FuelBurnt;
import vn.sokhi.calculation.energy.SteamBought;
import vn.sokhi.calculation.industry.CarbonBalance;
import vn.sokhi.calculation.industry.CarbonateUsed;
import vn.sokhi.calculation.industry.ClinkerMade;
import vn.sokhi.calculation.industry.GlassMade;
import vn.sokhi.calculation.industry.LimeMade;
import vn.sokhi.calculation.industry.SteelMade;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.product.RefrigerantCharged;
import vn.sokhi.calculation.product.RefrigerantLife;
import vn.sokhi.calculation.waste.WasteIncinerated;
import vn.sokhi.calculation.waste.WasteLandfilled;
import vn.sokhi.calculation.waste.WastewaterTreated;

/// The closed list of activities: those of every source class of Circular 38/2023, Art. 16, in its order, and one for
/// what fits none of their methods.
public final class Catalogue {

    public static final List<Activity> ACTIVITIES = List.of(
            FuelBurnt.ACTIVITY,
            ClinkerMade.ACTIVITY,
            LimeMade.ACTIVITY,
            GlassMade.ACTIVITY,
            CarbonateUsed.ACTIVITY,
            SteelMade.ACTIVITY,
            CarbonBalance.ACTIVITY,
            CoalMined.ACTIVITY,
            RefrigerantCharged.ACTIVITY,
            RefrigerantLife.ACTIVITY,
            WasteLandfilled.ACTIVITY,
            WasteIncinerated.ACTIVITY,
            WastewaterTreated.INDUSTRIAL,
            WastewaterTreated.DOMESTIC,
            ElectricityBought.ACTIVITY,
            SteamBought.ACTIVITY,
            OtherEmission.ACTIVITY);

    private Catalogue() {}

    public static Optional<Activity> find(String code) {
        return ACTIVITIES.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
