import type { IconComponent } from '@backstage/core-plugin-api';
import AccountTreeIcon from '@material-ui/icons/AccountTree';
import BusinessIcon from '@material-ui/icons/Business';
import DescriptionIcon from '@material-ui/icons/Description';
import GavelIcon from '@material-ui/icons/Gavel';
import GroupWorkIcon from '@material-ui/icons/GroupWork';
import RoomServiceIcon from '@material-ui/icons/RoomService';
import VerifiedUserIcon from '@material-ui/icons/VerifiedUser';
import WarningIcon from '@material-ui/icons/Warning';

/** The icons of the kinds of the operating model, by kind in lower case as the catalog looks them up. */
export const kindIcons: Record<string, IconComponent> = {
  service: RoomServiceIcon,
  process: AccountTreeIcon,
  forum: GroupWorkIcon,
  decisionright: GavelIcon,
  control: VerifiedUserIcon,
  supplier: BusinessIcon,
  risk: WarningIcon,
  informationobject: DescriptionIcon,
};
