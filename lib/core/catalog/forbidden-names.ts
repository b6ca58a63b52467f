// Names that belong to somebody: a prompt of the catalog invents its brands and describes a style by technique and era.

// biome-ignore format: a table
/** In any case and only as whole words. */
export const namesInAnyCase = [
  // Devices, software, services
  'iphone', 'ipad', 'macbook', 'imac', 'airpods', 'samsung', 'sony', 'nintendo', 'playstation', 'xbox', 'google',
  'microsoft', 'openai', 'chatgpt', 'midjourney', 'stable diffusion', 'dall-e', 'photoshop', 'lightroom', 'adobe', 'figma',
  'canva', 'unreal engine', 'octane render', 'cinema 4d', 'zbrush', 'v-ray', 'redshift render', 'artstation',
  'behance', 'dribbble', 'pinterest', 'instagram', 'tiktok', 'youtube', 'facebook', 'snapchat', 'whatsapp', 'spotify',
  'netflix', 'hbo', 'getty images', 'shutterstock', 'unsplash', 'national geographic', 'gopro', 'dji', 'wikipedia',
  // Cameras and film
  'nikon', 'leica', 'hasselblad', 'kodak', 'kodachrome', 'ektachrome', 'portra', 'fujifilm', 'fujicolor', 'velvia',
  'ilford', 'polaroid', 'instax', 'cinestill', 'rolleiflex', 'mamiya', 'lomography', 'arri', 'imax', 'technicolor',
  'pantone', 'letraset', 'moleskine', 'copic', 'crayola', 'sharpie', 'post-it',
  // Clothes, watches, beauty
  'nike', 'adidas', 'gucci', 'prada', 'chanel', 'dior', 'versace', 'balenciaga', 'louis vuitton', 'hermès', 'burberry',
  'armani', 'valentino', 'givenchy', 'yves saint laurent', 'zara', 'h&m', 'uniqlo', 'levi\'s', 'patagonia',
  'timberland', 'birkenstock', 'ray-ban', 'rolex', 'cartier', 'tiffany', 'swarovski', 'gore-tex', 'lycra', 'sephora',
  'l\'oréal', 'maybelline', 'nivea', 'comme des garçons',
  // Food and drink
  'coca-cola', 'pepsi', 'fanta', 'red bull', 'starbucks', 'mcdonald\'s', 'burger king', 'kfc', 'nutella', 'oreo',
  'heineken', 'guinness', 'budweiser', 'jack daniel\'s', 'johnnie walker', 'absolut vodka', 'nespresso', 'bialetti',
  'kitkat', 'nestlé', 'haribo', 'ferrero', 'chupa chups', 'moët', 'campari', 'aperol', 'tabasco',
  // Cars, planes, machines
  'bmw', 'mercedes', 'porsche', 'ferrari', 'lamborghini', 'volkswagen', 'toyota', 'tesla', 'bugatti', 'chevrolet',
  'cadillac', 'rolls-royce', 'harley-davidson', 'vespa', 'jeep', 'boeing', 'airbus', 'nasa', 'spacex', 'lufthansa',
  'ikea', 'dyson', 'tupperware', 'rubik\'s', 'herman miller', 'eames', 'noguchi', 'le creuset', 'kitchenaid',
  // Toys, studios, franchises
  'lego', 'playmobil', 'barbie', 'play-doh', 'funko', 'hot wheels', 'disney', 'pixar',
  'dreamworks', 'ghibli', 'warner bros', 'star wars', 'jedi', 'darth vader', 'lightsaber', 'star trek',
  'avengers', 'spider-man', 'spiderman', 'batman', 'superman', 'wonder woman', 'harry potter', 'hogwarts', 'gandalf',
  'lord of the rings', 'middle-earth', 'hobbit', 'game of thrones', 'pokémon', 'pokemon', 'pikachu', 'super mario',
  'zelda', 'minecraft', 'fortnite', 'final fantasy', 'dark souls', 'elden ring', 'dungeons & dragons', 'warhammer',
  'world of warcraft', 'overwatch', 'league of legends', 'genshin', 'hello kitty', 'sanrio', 'totoro', 'naruto',
  'dragon ball', 'sailor moon', 'evangelion', 'attack on titan', 'gundam', 'akira', 'cowboy bebop',
  'my little pony', 'sesame street', 'muppet', 'simpsons', 'rick and morty', 'south park', 'spongebob', 'looney tunes',
  'mickey mouse', 'winnie the pooh', 'peter rabbit', 'moomin', 'smurf', 'asterix', 'tintin', 'garfield', 'snoopy',
  'blade runner', 'indiana jones', 'james bond', 'jurassic park', 'godzilla', 'king kong',
  'ghostbusters', 'stranger things', 'squid game', 'breaking bad', 'wallace and gromit', 'aardman',
  'cyberpunk 2077', 'tetris', 'pac-man', 'sonic the hedgehog', 'among us', 'stardew valley', 'hollow knight',
  // Sports and events
  'olympic', 'olympics', 'super bowl', 'world cup', 'fifa', 'nba', 'nfl', 'uefa', 'wimbledon', 'tour de france',
  'coachella', 'burning man', 'oscars', 'grammy', 'eurovision',
  // Artists and designers
  'rutkowski', 'artgerm', 'wlop', 'loish', 'ross tran', 'beeple', 'mucha', 'klimt', 'van gogh', 'monet', 'manet',
  'cézanne', 'picasso', 'matisse', 'dalí', 'magritte', 'escher', 'warhol', 'lichtenstein', 'basquiat', 'banksy',
  'keith haring', 'kusama', 'murakami', 'hokusai', 'hiroshige', 'rembrandt', 'vermeer', 'caravaggio', 'da vinci',
  'michelangelo', 'botticelli', 'edward hopper', 'wyeth', 'rockwell', 'o\'keeffe',
  'frida kahlo', 'diego rivera', 'mondrian', 'kandinsky', 'paul klee', 'rothko', 'pollock', 'hockney', 'giger', 'bosch',
  'bruegel', 'goya', 'velázquez', 'sargent', 'sorolla', 'waterhouse', 'rackham', 'beardsley', 'william morris',
  'beatrix potter', 'dr. seuss', 'roald dahl', 'quentin blake', 'eric carle', 'maurice sendak', 'gorey', 'moebius',
  'hergé', 'frazetta', 'syd mead', 'mcquarrie', 'simon stålenhag', 'miyazaki', 'tezuka', 'toriyama', 'junji ito',
  'tim burton', 'wes anderson', 'kubrick', 'tarantino', 'tarkovsky', 'villeneuve', 'wong kar-wai', 'spielberg',
  'hitchcock', 'annie leibovitz', 'ansel adams', 'cartier-bresson', 'vivian maier', 'diane arbus', 'steve mccurry',
  'martin parr', 'saul leiter', 'gregory crewdson', 'richard avedon', 'irving penn', 'helmut newton', 'robert capa',
  'sebastião salgado', 'gaudí', 'zaha hadid', 'le corbusier', 'tadao ando', 'frank lloyd wright', 'mies van der rohe',
  'dieter rams', 'saul bass', 'paul rand', 'massimo vignelli', 'josef müller-brockmann', 'alexander mcqueen',
  'karl lagerfeld', 'issey miyake', 'vivienne westwood',
  // People of public life
  'taylor swift', 'beyoncé', 'rihanna', 'lady gaga', 'billie eilish', 'ariana grande', 'zendaya', 'scarlett johansson',
  'emma watson', 'margot robbie', 'angelina jolie', 'brad pitt', 'leonardo dicaprio', 'tom cruise', 'keanu reeves',
  'johnny depp', 'ryan gosling', 'timothée chalamet', 'dwayne johnson', 'will smith', 'marilyn monroe', 'audrey hepburn',
  'grace kelly', 'james dean', 'elvis', 'david bowie', 'michael jackson', 'freddie mercury', 'bob marley', 'kurt cobain',
  'beatles', 'rolling stones', 'kardashian', 'elon musk', 'steve jobs', 'bill gates', 'zuckerberg', 'donald trump',
  'joe biden', 'barack obama', 'vladimir putin', 'queen elizabeth', 'princess diana', 'pope francis', 'einstein',
  'messi', 'ronaldo', 'muhammad ali', 'michael jordan', 'lebron', 'serena williams', 'greta thunberg',
] as const;

// biome-ignore format: a table
/** Only as written, because in small letters they are ordinary words. */
export const namesAsWritten = [
  'The North Face', 'Apple Watch', 'Apple logo', 'Canon', 'Ricoh', 'Pentax', 'Ford', 'Audi', 'Mini Cooper', 'Absolut', 'Vogue', 'Elle', 'GQ',
  'Vanity Fair', 'New Yorker', 'Twitter', 'Reddit', 'Monopoly', 'Marvel', 'Moana', 'Shrek', 'Thor', 'Hulk', 'Yoda',
  'Terminator', 'The Matrix', 'One Piece', 'Madonna', 'Adele', 'Cher', 'Pelé',
] as const;
